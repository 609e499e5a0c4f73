package rollcall.local.clever.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The body of an answer.
sealed interface Body {
    /// In bytes, before compression.
    long length();

    String contentType();

    void writeTo(OutputStream out) throws IOException;

    record Nothing() implements Body {
        @Override
        public long length() {
            return 0;
        }

        @Override
        public String contentType() {
            return "text/plain";
        }

        @Override
        public void writeTo(OutputStream out) {}
    }

    // A record would copy the array to be safe; nobody here changes it.
    final class Bytes implements Body {
        private final String contentType;
        private final byte[] content;

        Bytes(String contentType, byte[] content) {
            this.contentType = contentType;
            this.content = content;
        }

        @Override
        public long length() {
            return content.length;
        }

        @Override
        public String contentType() {
            return contentType;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(content);
        }
    }

    /// A list: what stands before the rows, the rows' cached bytes with their wrapper, what stands behind. Never
    /// assembled in memory, for 10 000 sections are 12 MB.
    final class Rows implements Body {
        private static final byte[] OPEN = ascii("{\"data\":");
        private static final byte[] CLOSE = ascii("\"}");
        private static final int ID_LENGTH = 24;

        private final byte[] before;
        private final List<WireRow> rows;
        private final byte[] behind;
        private final byte[] uri;

        /// `collectionUri` is what each row's id follows in its `uri`.
        Rows(byte[] before, List<WireRow> rows, byte[] behind, String collectionUri) {
            this.before = before;
            this.rows = rows;
            this.behind = behind;
            this.uri = ascii(",\"uri\":\"" + collectionUri + "/");
        }

        private static byte[] ascii(String text) {
            return text.getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public long length() {
            long wrapper = (long) OPEN.length + uri.length + ID_LENGTH + CLOSE.length;
            long commas = Math.max(0, rows.size() - 1);
            long content = rows.stream().mapToLong(row -> row.json().length).sum();
            return before.length + behind.length + content + rows.size() * wrapper + commas;
        }

        @Override
        public String contentType() {
            return "application/json; charset=utf-8";
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(before);
            boolean first = true;
            for (WireRow row : rows) {
                if (!first) {
                    out.write(',');
                }
                first = false;
                out.write(OPEN);
                out.write(row.json());
                out.write(uri);
                out.write(ascii(row.id().value()));
                out.write(CLOSE);
            }
            out.write(behind);
        }
    }
}
