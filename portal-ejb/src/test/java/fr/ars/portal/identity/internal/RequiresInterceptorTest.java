package fr.ars.portal.identity.internal;

import static fr.ars.portal.identity.internal.IdentityFixture.BRETAGNE;
import static fr.ars.portal.identity.internal.IdentityFixture.NORMANDIE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.CallerFixture;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.ForbiddenException;
import fr.ars.portal.identity.NotSignedInException;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.identity.Role;
import fr.ars.portal.identity.Scopes;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequiresInterceptorTest {

    /** What stands behind the interceptor. */
    @Requires(Capability.READ_PUBLIC)
    static class Desk {

        String look() {
            return "done";
        }

        @Requires(Capability.MODERATE)
        String moderate(AgencyScope scope, long id) {
            return "done";
        }

        @Requires(Capability.MODERATE)
        String moderateOf(AgencyCode agency) {
            return "done";
        }

        @Requires(Capability.MODERATE)
        String moderateOn(SubjectRef subject) {
            return "done";
        }

        @Requires(Capability.MODERATE)
        String moderateWithoutSayingWhere(long id) {
            return "done";
        }

        @Requires(value = Capability.MODERATE, extent = Extent.READ)
        String watch(AgencyScope scope) {
            return "done";
        }
    }

    private final IdentityFixture room = new IdentityFixture();
    private final Caller nobody = CallerFixture.anonymous(room);
    private final Caller staff =
            CallerFixture.of(room, room.holder(Role.COMMUNICATION, Scopes.of(AgencyScope.of(BRETAGNE))));
    private final Caller auditor = CallerFixture.of(room, room.holder(Role.AUDITOR, Scopes.nation()));

    @Test
    void the_class_speaks_for_methods_that_do_not() {
        assertThat(call(nobody, "look")).isEqualTo("done");
    }

    @Test
    void the_first_parameter_says_where() {
        assertThat(call(staff, "moderate", AgencyScope.of(BRETAGNE), 5L)).isEqualTo("done");
        assertThat(call(staff, "moderateOf", BRETAGNE)).isEqualTo("done");
        assertThat(call(staff, "moderateOn", new SubjectRef("agency", "BRE"))).isEqualTo("done");
        assertThatThrownBy(() -> call(staff, "moderate", AgencyScope.of(NORMANDIE), 5L))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> call(staff, "moderateOf", NORMANDIE)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> call(staff, "moderate", AgencyScope.nation(), 5L))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void without_a_place_it_acts_for_the_nation() {
        assertThatThrownBy(() -> call(staff, "moderateWithoutSayingWhere", 5L)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void who_may_read_does_not_change() {
        assertThat(call(auditor, "watch", AgencyScope.of(BRETAGNE))).isEqualTo("done");
        assertThatThrownBy(() -> call(auditor, "moderate", AgencyScope.of(BRETAGNE), 5L))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void nobody_is_asked_who_they_are() {
        assertThatThrownBy(() -> call(nobody, "moderate", AgencyScope.of(BRETAGNE), 5L))
                .isInstanceOf(NotSignedInException.class);
    }

    private static Object call(Caller caller, String name, Object... parameters) {
        try {
            RequiresInterceptor interceptor = new RequiresInterceptor();
            interceptor.caller = caller;
            return interceptor.ask(new Call(method(name), parameters));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Method method(String name) {
        return Arrays.stream(Desk.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A call as the container hands it to interceptors. */
    private record Call(Method method, Object[] parameters) implements InvocationContext {

        @Override
        public Object getTarget() {
            return new Desk();
        }

        @Override
        public @Nullable Object getTimer() {
            return null;
        }

        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public @Nullable Constructor<?> getConstructor() {
            return null;
        }

        @Override
        public Object[] getParameters() {
            return parameters;
        }

        @Override
        public void setParameters(Object[] changed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> getContextData() {
            return new HashMap<>();
        }

        @Override
        public Object proceed() throws ReflectiveOperationException {
            return method.invoke(new Desk(), parameters);
        }
    }
}
