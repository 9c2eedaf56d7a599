package fr.ars.portal.kernel;

/** Tells whether the present thread carries out a task of the portal itself, rather than the request of a person. */
public final class BackgroundWork {

    private static final ThreadLocal<Boolean> HERE = ThreadLocal.withInitial(() -> false);

    private BackgroundWork() {}

    public static boolean isHere() {
        return HERE.get();
    }

    /** Does the work as the portal's own. */
    public static void run(Runnable work) {
        HERE.set(true);
        try {
            work.run();
        } finally {
            HERE.remove();
        }
    }
}
