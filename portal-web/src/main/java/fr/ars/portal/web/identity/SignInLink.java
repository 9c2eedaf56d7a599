package fr.ars.portal.web.identity;

import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Links;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The address of the sign-in page, with where to go back to afterwards. */
@Named
@RequestScoped
public class SignInLink {

    @Inject
    Here here;

    @Inject
    Links links;

    /** From the page one is on, and back to it. */
    public String getFromHere() {
        return here.route().filter(SignInLink::isPageAboutAccounts).isPresent()
                ? links.to(Route.SIGN_IN, List.of())
                : andBackTo(here.getPath());
    }

    public String andBackTo(String path) {
        String back = URLEncoder.encode(path, StandardCharsets.UTF_8);
        return links.to(Route.SIGN_IN, List.of()) + "?" + SignInPage.BACK + "=" + back;
    }

    private static boolean isPageAboutAccounts(Route route) {
        return switch (route) {
            case SIGN_IN, REGISTER, REGISTERED, CONFIRM_ACCOUNT, FORGOTTEN_PASSWORD, NEW_PASSWORD -> true;
            default -> false;
        };
    }
}
