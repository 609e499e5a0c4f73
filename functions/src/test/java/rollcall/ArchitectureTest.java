package rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("rollcall");
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("wrong");
    static final List<ArchRule> OUR_RULES = new Architecture("rollcall").rules();
    static final List<ArchRule> RULES_FOR_WRONG = new Architecture("wrong").rules();

    @ParameterizedTest
    @FieldSource("OUR_RULES")
    void ourCodeKeepsTheRule(ArchRule rule) {
        rule.allowEmptyShould(true).check(OURS);
    }

    @ParameterizedTest
    @FieldSource("RULES_FOR_WRONG")
    void theRuleIsBrokenByCodeThatIsWrongOnPurpose(ArchRule rule) {
        assertThat(rule.evaluate(WRONG).hasViolation()).isTrue();
    }

    @Test
    void allOfOurClassesWereChecked() {
        assertThat(OURS).hasSizeGreaterThan(100);
    }
}
