package fr.ars.portal.web.admin.identity;

import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.GiveRole;
import fr.ars.portal.identity.GrantService;
import fr.ars.portal.identity.IdentityException;
import fr.ars.portal.identity.Role;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who holds which role in an agency, or for the nation; giving one. */
@Named
@RequestScoped
public class GrantsPage {

    @Inject
    GrantService service;

    @Inject
    GrantRows rows;

    @Inject
    Caller caller;

    @Inject
    Here here;

    @Inject
    Texts texts;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    private List<GrantRow> inForce = List.of();
    private List<GrantRow> over = List.of();
    private String email = "";
    private String role = "";
    private String until = "";

    /** The service refuses whoever may not see this. */
    @PostConstruct
    void open() {
        inForce = service.inForce(here.scope()).stream().map(rows::of).toList();
        over = service.over(here.scope()).stream().map(rows::of).toList();
    }

    public void give() {
        try {
            Optional<Role> chosen = chosenRole();
            if (email.isBlank()) {
                errors.add("email", "identity.email-missing", List.of());
            }
            if (chosen.isEmpty()) {
                errors.add("role", "identity.role-missing", List.of());
            }
            Optional<Instant> end = end();
            if (!errors.isAny()) {
                service.give(here.scope(), new GiveRole(email, chosen.orElseThrow(), end));
                redirect.telling("identity.role-given", Route.ADMIN_GRANTS);
            }
        } catch (IdentityException e) {
            errors.add(fieldOf(e), e);
        }
    }

    private static String fieldOf(IdentityException refusal) {
        return switch (refusal.code()) {
            case "identity.grant.no-such-account", "identity.grant.to-oneself" -> "email";
            case "identity.grant.ends-before-it-starts" -> "until";
            default -> "role";
        };
    }

    private Optional<Role> chosenRole() {
        return Stream.of(Role.values()).filter(r -> r.name().equals(role)).findFirst();
    }

    /** The end of the chosen day, where the agency is. */
    private Optional<Instant> end() {
        if (until.isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(until.strip());
            return Optional.of(day.plusDays(1).atStartOfDay(rows.zone().id()).toInstant());
        } catch (DateTimeException e) {
            errors.add("until", "identity.date-invalid", List.of());
            return Optional.empty();
        }
    }

    public boolean isMayGive() {
        return caller.may(Capability.MANAGE_GRANTS, here.scope());
    }

    public List<Option> getRoles() {
        return service.roles(here.scope()).stream()
                .map(r -> Option.of(r.name(), texts.of("identity.role." + r)))
                .toList();
    }

    public List<GrantRow> getInForce() {
        return inForce;
    }

    public List<GrantRow> getOver() {
        return over;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
