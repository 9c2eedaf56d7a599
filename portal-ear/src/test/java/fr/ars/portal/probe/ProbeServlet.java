package fr.ars.portal.probe;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

/** Calls {@code /Bean/method?argument} and answers what it returns, or the failure with status 500. */
@WebServlet("/*")
public class ProbeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = request.getPathInfo().split("/");
        String argument = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        response.setContentType("text/plain;charset=UTF-8");
        try {
            Class<?> type = Class.forName(ProbeServlet.class.getPackageName() + "." + path[1]);
            Object bean = CDI.current().select(type).get();
            Object answer = type.getMethod(path[2], String.class).invoke(bean, argument);
            response.getWriter().print(answer);
        } catch (InvocationTargetException e) {
            fail(response, e.getTargetException());
        } catch (ReflectiveOperationException e) {
            fail(response, e);
        }
    }

    private static void fail(HttpServletResponse response, Throwable failure) throws IOException {
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        failure.printStackTrace(response.getWriter());
    }
}
