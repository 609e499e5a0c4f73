package rollcall.clever;

import java.net.URI;
import java.util.Optional;

/// What one request asks: an address, and a form if something is sent along. Prints without the form.
record Question(URI address, Optional<String> form) {
    static Question of(URI address) {
        return new Question(address, Optional.empty());
    }

    @Override
    public String toString() {
        return "Question[" + address.getPath() + "]";
    }
}
