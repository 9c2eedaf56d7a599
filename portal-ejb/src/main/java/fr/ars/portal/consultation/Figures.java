package fr.ars.portal.consultation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many contributions a consultation or one of its sections has.
 *
 * @param counted received in time and confirmed, whatever the moderator decided
 * @param published those anybody can read
 * @param answered published ones that the agency has answered
 * @param late kept outside the count
 * @param byStance the published ones, by what they think
 */
public record Figures(long counted, long published, long answered, long late, Map<Stance, Long> byStance) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, Map.of());

    public Figures {
        Map<Stance, Long> all = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            all.put(stance, byStance.getOrDefault(stance, 0L));
        }
        byStance = Map.copyOf(all);
    }

    /** These and others together. */
    public Figures plus(Figures other) {
        Map<Stance, Long> sum = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            sum.put(stance, of(stance) + other.of(stance));
        }
        return new Figures(
                counted + other.counted,
                published + other.published,
                answered + other.answered,
                late + other.late,
                sum);
    }

    public long of(Stance stance) {
        return byStance.getOrDefault(stance, 0L);
    }

    /**
     * Share of the published ones that think so, in whole percent, 0 when there are none. The shares of all opinions make
     * up 100: what rounding down leaves over goes to those it took most from.
     */
    public long percent(Stance stance) {
        if (published == 0) {
            return 0;
        }
        long missing = 100
                - Arrays.stream(Stance.values()).mapToLong(this::wholePercent).sum();
        boolean oneMore = Arrays.stream(Stance.values())
                .sorted(Comparator.comparingLong(this::remainder).reversed())
                .limit(missing)
                .anyMatch(stance::equals);
        return wholePercent(stance) + (oneMore ? 1 : 0);
    }

    private long wholePercent(Stance stance) {
        return 100 * of(stance) / published;
    }

    private long remainder(Stance stance) {
        return 100 * of(stance) % published;
    }

    /** The same by the name of the opinion, for pages. */
    public long countOf(String stance) {
        return of(Stance.valueOf(stance));
    }

    public long percentOf(String stance) {
        return percent(Stance.valueOf(stance));
    }
}
