package software.amazon.awssdk;

public record StandsForTheSdk() {}
