package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/// Takes the records of a list one by one. A record may come twice, when a page is repeated.
public interface RecordReader {

    /// Reads one record. The parser stands at its opening brace, and afterwards at its closing one.
    void read(JsonParser json) throws IOException;

    /// An element of the list held no record.
    void missing() throws IOException;
}
