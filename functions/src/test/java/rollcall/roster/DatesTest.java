package rollcall.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "3/7/2015, 2015-03-07", "03/07/2015, 2015-03-07", "12/31/2015, 2015-12-31", "' 3/7/2015 ', 2015-03-07",
        "2015-03-07, 2015-03-07", "2015-03-07T00:00:00.000Z, 2015-03-07", "2015-03-07T23:59:59Z, 2015-03-07",
        "2015-03-07T23:30:00-08:00, 2015-03-07", "2015-03-07T10:15, 2015-03-07",
        "2/29/2024, 2024-02-29", "2/29/2000, 2000-02-29", "1/1/1900, 1900-01-01", "12/31/2100, 2100-12-31"})
    void aDateIsReadAsSourcesWriteIt(String text, LocalDate expected) {
        assertThat(Dates.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "none", "2/30/2015", "2/29/2023", "2/29/1900", "13/1/2015", "0/1/2015", "1/0/2015", "1/32/2015",
        "3/7/15", "3/7", "3/7/2015/1", "-3/7/2015", "2015/3/7", "7.3.2015", "2015-3-7", "20150307",
        "2015-02-30", "2015-13-01", "2015-02-30T00:00:00Z", "2015-03-07T", "2015-03-07T25:00:00Z", "2015-03-07Z",
        "12/31/1899", "1/1/2101", "3/7/0015", "3/7/20155", "1899-12-31", "2101-01-01", "0000-00-00"})
    void whatIsNoPlausibleDayIsAbsent(String text) {
        assertThat(Dates.parse(text)).isEmpty();
    }
}
