package fr.ars.portal.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * What several clients saw who asked again and again, each as soon as it was answered.
 *
 * @param perSecond answers in all
 * @param p95 milliseconds within which 95 of 100 were answered
 */
record Load(String what, double perSecond, double p95, long failed) {

    static final int CLIENTS = 8;

    /** Nanoseconds in which nothing counts: the machine translates what is used often. */
    private static final long WARM_UP = 5_000_000_000L;

    /** One thing a client does; gives how long what counts took, in nanoseconds, or a negative number if it failed. */
    interface Step {

        long take() throws Exception;
    }

    /** @param client makes the step of each client, by its number */
    static Load of(String what, int seconds, IntFunction<Step> client) throws InterruptedException {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            long begin = System.nanoTime() + WARM_UP;
            long end = begin + seconds * 1_000_000_000L;
            List<Callable<List<Long>>> work = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Step step = client.apply(i);
                work.add(() -> repeat(step, begin, end));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> done : clients.invokeAll(work)) {
                all.addAll(done.get());
            }
            return summed(what, seconds, all);
        } catch (ExecutionException e) {
            throw new IllegalStateException(what, e.getCause());
        }
    }

    private static List<Long> repeat(Step step, long begin, long end) throws Exception {
        List<Long> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            long time = step.take();
            if (System.nanoTime() > begin) {
                times.add(time);
            }
        }
        return times;
    }

    private static Load summed(String what, int seconds, List<Long> times) {
        List<Long> answered = new ArrayList<>(times);
        answered.removeIf(time -> time < 0);
        Collections.sort(answered);
        double p95 = answered.isEmpty() ? 0 : answered.get((int) (answered.size() * 0.95)) / 1e6;
        return new Load(what, (double) answered.size() / seconds, p95, times.size() - answered.size());
    }

    /** A line of the table. */
    String line() {
        return String.format(Locale.ROOT, "| %s | %,.0f | %.1f | %d |", what, perSecond, p95, failed);
    }
}
