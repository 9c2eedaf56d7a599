package fr.ars.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

/** Roles given behind the portal's back, where a test needs somebody who has one already. */
public final class Grants {

    private Grants() {}

    /** @param scope "nation/FR" or "agency/BRE" */
    public static void give(String email, String role, String scope) {
        int rows = Probe.sql("""
                insert into account_grant (account_id, role, scope, starts_at, given_at, version)
                values ('%s', '%s', '%s', utc_timestamp(6), utc_timestamp(6), 1)""".formatted(account(email), role, scope));
        assertThat(rows).isOne();
    }

    /** Ends every role of an account. */
    public static void end(String email) {
        int rows = Probe.sql("update account_grant set ends_at = utc_timestamp(6) where account_id = '%s'"
                .formatted(account(email)));
        assertThat(rows).isPositive();
    }

    /** The identifier of an account. */
    public static String account(String email) {
        return Probe.column("select id from account where email = '%s'".formatted(email))
                .getFirst();
    }
}
