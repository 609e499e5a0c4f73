package rollcall.local.clever.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Seeded choices.
public final class Chance {
    private final SplittableRandom random;

    public Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// 0 ≤ result < bound.
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public int between(int from, int until) {
        return random.nextInt(from, until);
    }

    /// True with this probability.
    public boolean is(double probability) {
        return random.nextDouble() < probability;
    }

    public <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// Rounds up or down so that the mean of many is the value itself.
    public int round(double value) {
        int floor = (int) Math.floor(value);
        return is(value - floor) ? floor + 1 : floor;
    }

    /// The nearest count of elements to this fraction of the list, each at most once, in the order drawn.
    public <T> List<T> fraction(List<T> all, double fraction) {
        return some(all, (int) Math.min(all.size(), Math.round(all.size() * fraction)));
    }

    /// Distinct elements, in the order drawn.
    public <T> List<T> some(List<T> all, int count) {
        return count * 2L > all.size() ? shuffled(all).subList(0, count) : drawn(all, count);
    }

    private <T> List<T> drawn(List<T> all, int count) {
        Set<Integer> places = new LinkedHashSet<>();
        while (places.size() < count) {
            places.add(below(all.size()));
        }
        return places.stream().map(all::get).toList();
    }

    private <T> List<T> shuffled(List<T> all) {
        List<T> copy = new ArrayList<>(all);
        for (int place = copy.size() - 1; place > 0; place--) {
            int other = below(place + 1);
            T moved = copy.set(place, copy.get(other));
            copy.set(other, moved);
        }
        return copy;
    }
}
