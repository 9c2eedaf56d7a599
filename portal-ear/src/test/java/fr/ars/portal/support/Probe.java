package fr.ars.portal.support;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Calls a bean of the probe module by name, and reads or alters the database behind the application's back. */
public final class Probe {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String bean;

    public Probe(String bean) {
        this.bean = bean;
    }

    /** What the method returns; a failure there fails the test here with its stack. */
    public String call(String method, String argument) {
        HttpResponse<String> answer = send(method, argument);
        if (answer.statusCode() != 200) {
            throw new AssertionError(bean + "." + method + " failed within the application:\n" + answer.body());
        }
        return answer.body();
    }

    public String call(String method) {
        return call(method, "");
    }

    /** The stack of the failure the method must end with. */
    public String failure(String method, String argument) {
        HttpResponse<String> answer = send(method, argument);
        if (answer.statusCode() != 500) {
            throw new AssertionError(bean + "." + method + " did not fail: " + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> send(String method, String argument) {
        HttpRequest request = HttpRequest.newBuilder(PortalUnderTest.at("/probe/" + bean + "/" + method))
                .POST(HttpRequest.BodyPublishers.ofString(argument))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("The portal does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs one statement as nobody in the application would. */
    public static int sql(String statement) {
        try (Connection connection = connect();
                Statement s = connection.createStatement()) {
            return s.executeUpdate(statement);
        } catch (SQLException e) {
            throw new AssertionError(statement, e);
        }
    }

    /** The first column of every row. */
    public static List<String> column(String query) {
        try (Connection connection = connect();
                Statement s = connection.createStatement();
                ResultSet rows = s.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    private static Connection connect() throws SQLException {
        var database = PortalUnderTest.get().database();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
