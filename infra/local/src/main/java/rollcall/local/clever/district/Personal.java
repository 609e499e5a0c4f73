package rollcall.local.clever.district;

/// A student's birth date (`M/D/YYYY`, unpadded), the fields a district may share for statistics, and the address.
public record Personal(Text birthDate, Text gender, Text race, Text hispanic, Location location) {}
