package fr.ars.portal.identity.internal;

import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.identity.Scopes;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Stands in front of every service method that says what it {@link Requires}. */
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
@Requires(Capability.READ_PUBLIC)
public class RequiresInterceptor {

    @Inject
    Caller caller;

    @AroundInvoke
    public Object ask(InvocationContext call) throws Exception {
        Requires requires = requirement(call);
        caller.require(requires.value(), requires.extent(), place(call.getParameters()));
        return call.proceed();
    }

    private static Requires requirement(InvocationContext call) {
        Requires onMethod = call.getMethod().getAnnotation(Requires.class);
        if (onMethod != null) {
            return onMethod;
        }
        Requires onClass = call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
        if (onClass == null) {
            throw new IllegalStateException(call.getMethod() + " does not say what it requires");
        }
        return onClass;
    }

    /** A method without parameters, for which the container may give none at all, is about the nation. */
    private static SubjectRef place(Object @Nullable [] parameters) {
        Object first = parameters == null || parameters.length == 0 ? null : parameters[0];
        if (first instanceof AgencyScope scope) {
            return Scopes.of(scope);
        }
        if (first instanceof AgencyCode agency) {
            return Scopes.of(AgencyScope.of(agency));
        }
        return first instanceof SubjectRef subject ? subject : Scopes.nation();
    }
}
