package fr.ars.portal.identity;

import fr.ars.portal.identity.internal.IdentityFixture;
import fr.ars.portal.identity.internal.Shipped;
import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody, or nobody, in front of the room in memory. */
public final class CallerFixture {

    private CallerFixture() {}

    public static Caller anonymous(IdentityFixture room) {
        return named(room, null);
    }

    public static Caller of(IdentityFixture room, UUID account) {
        return named(room, account.toString());
    }

    static Caller named(IdentityFixture room, @Nullable String principalName) {
        Caller caller = new Caller();
        caller.container = container(principalName);
        caller.accounts = room.accountQueries;
        caller.grants = room.grantQueries;
        caller.decision = Shipped.decision();
        caller.clock = room.clock;
        return caller;
    }

    private static SecurityContext container(@Nullable String principalName) {
        Principal principal = principalName == null ? null : () -> principalName;
        return (SecurityContext) Proxy.newProxyInstance(
                SecurityContext.class.getClassLoader(),
                new Class<?>[] {SecurityContext.class},
                (proxy, method, args) -> {
                    if (method.getName().equals("getCallerPrincipal")) {
                        return principal;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
