package rollcall.lambda;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made at its first use, and again as long as that fails. So a secret is read only by a function
/// that needs it, and is in no snapshot that functions start from.
final class Late<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Late(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
