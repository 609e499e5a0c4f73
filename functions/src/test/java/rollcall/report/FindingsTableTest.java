package rollcall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import rollcall.plan.Finding;
import rollcall.plan.FindingCode;
import rollcall.plan.RecordKind;

class FindingsTableTest {
    private static final String HEADER = "\uFEFFcode,level,source ID,role,first,last,e-mail,phone,school,class,detail,how to fix,since\r\n";
    private static final Instant NIGHT = Instant.parse("2026-11-24T07:00:00Z");
    private static final Subject GUARDIAN = new Subject("", "Mateo \"Teo\" Ruiz", "teo@home.example", "+14155552671",
            "Elm Street, North", "");
    private final StringBuilder out = new StringBuilder();
    private final FindingsTable table = new FindingsTable(out, ZoneId.of("America/Los_Angeles"));

    @Test
    void eachFindingIsARowWithTheDayOfTheDistrict() {
        assertThat(out).hasToString(HEADER);
        table.add(new RecordedFinding(
                new Finding(FindingCode.GUARDIAN_SHARED, RecordKind.GUARDIAN, "5f01", "same phone as record 5f00"),
                GUARDIAN, NIGHT, false));
        assertThat(out).hasToString(HEADER + "GUARDIAN_SHARED,alert,5f01,guardian,,\"Mateo \"\"Teo\"\" Ruiz\","
                + "teo@home.example,'+14155552671,\"Elm Street, North\",,same phone as record 5f00,\""
                + FindingCode.GUARDIAN_SHARED.fix() + "\",2026-11-23\r\n");
    }

    @Test
    void aSolvedFindingSaysSoAndHasNothingToFix() {
        Finding finding = new Finding(FindingCode.CLASS_WITHOUT_TEACHER, RecordKind.CLASS, "5f02", "");
        Subject subject = new Subject("", "", "", "", "Elm Street", "=HYPERLINK(\"http://x\")");
        table.add(new RecordedFinding(finding, subject, NIGHT, false));
        table.add(new RecordedFinding(finding, subject, NIGHT, true));
        assertThat(out.toString().lines().skip(1)).satisfiesExactly(
                open -> assertThat(open).startsWith("CLASS_WITHOUT_TEACHER,error,5f02,class,,,,,Elm Street,"
                        + "\"'=HYPERLINK(\"\"http://x\"\")\",,Assign a primary teacher"),
                solved -> assertThat(solved).startsWith("CLASS_WITHOUT_TEACHER,solved,").endsWith(",,,2026-11-23"));
    }
}
