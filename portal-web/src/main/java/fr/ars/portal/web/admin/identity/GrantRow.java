package fr.ars.portal.web.admin.identity;

/** A grant in words. It does not print the person's data. */
public record GrantRow(long id, String name, String email, String role, String from, String to, String givenBy) {

    @Override
    public String toString() {
        return "GrantRow[" + id + "]";
    }
}
