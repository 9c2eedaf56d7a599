package fr.ars.portal.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the caller must be allowed to do to call this method. The caller's grants are read once per request from the
 * database, so that a withdrawn role stops acting at once. The first parameter says where the method acts, and the
 * grant must cover it: an {@link fr.ars.portal.kernel.AgencyScope}, an AgencyCode, or the SubjectRef of something
 * narrower such as a body. A method without one acts for the nation (or, when anybody holds the capability, for
 * whoever calls).
 *
 * <p>Refusals: nobody signed in, {@link NotSignedInException}; the capability is held elsewhere only,
 * {@link fr.ars.portal.kernel.NotFoundException}; not held at all, {@link ForbiddenException}.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {

    @Nonbinding
    Capability value();

    /**
     * The least that will do. A method that accepts {@link Extent#OWN} checks that the thing is the caller's; one that
     * accepts {@link Extent#READ} changes nothing.
     */
    @Nonbinding
    Extent extent() default Extent.FULL;
}
