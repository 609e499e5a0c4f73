package rollcall.local.clever.district;

/// A postal address; students usually share no more than the zip.
public record Location(Text address, Text city, Text state, Text zip) {
    public static Location ofZip(String zip) {
        return new Location(Text.EMPTY, Text.EMPTY, Text.EMPTY, Text.of(zip));
    }
}
