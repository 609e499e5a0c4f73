package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/// Reads one whole answer. Called anew, from the start, each time a request is repeated.
@FunctionalInterface
public interface AnswerReader<T> {

    /// Reads to the proper end of the JSON.
    ///
    /// @throws IOException if the JSON is cut or not of the expected shape
    T read(JsonParser json) throws IOException;
}
