package org.wageaccord.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;

/** An address for service names somebody, a number and a place; an e-mail only who likes. */
class AddressRulesTests {

    @Test
    void nothingTypedIsRefusedFieldByFieldOnTheLawOfDesignation() {
        List<Refusal> found = AddressRules.refusals(AddressEntry.of(" ", "", " ", ""));
        assertThat(found).extracting(Refusal::field).containsExactly("recipient", "phone", "postal");
        assertThat(found).extracting(Refusal::citation).containsOnly(new Citation("中华人民共和国电子签名法", "第十一条"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19900000240",
                "0579-87000001",
                "0579-87000001-8016",
                "+86-19900000240",
                "0579 8700 0001",
                "１９９００００ ０２４０",
                "0579－87000001"
            })
    void aPhoneIsTakenAsPeopleWriteIt(String typed) {
        assertThat(AddressRules.refusals(AddressEntry.of("林晓敏", typed, "古山镇示例路1号", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12345", "不详", "0579--87000001", "-19900000240", "199000002401990000024019900", "0579/87000001"})
    void whatCannotBeRungIsRefused(String typed) {
        assertThat(AddressRules.refusals(AddressEntry.of("林晓敏", typed, "古山镇示例路1号", "")))
                .extracting(Refusal::code)
                .containsExactly("refusal.addresses.phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "name@", "@example.com", "a@b@example.com", "name@example", "name@example..com"})
    void anEmailThatIsNoneIsRefused(String typed) {
        assertThat(AddressRules.refusals(AddressEntry.of("林晓敏", "19900000240", "古山镇示例路1号", typed)))
                .extracting(Refusal::field)
                .containsExactly("email");
    }

    @Test
    void whatIsTooLongIsRefusedBesideItsField() {
        String long60 = "长".repeat(AddressRules.RECIPIENT);
        String long200 = "路".repeat(AddressRules.POSTAL);
        assertThat(AddressRules.refusals(AddressEntry.of(long60, "19900000240", long200, "")))
                .isEmpty();
        assertThat(AddressRules.refusals(AddressEntry.of(long60 + "长", "19900000240", long200 + "路", "")))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(
                        tuple("recipient", "refusal.addresses.tooLong"), tuple("postal", "refusal.addresses.tooLong"));
    }
}
