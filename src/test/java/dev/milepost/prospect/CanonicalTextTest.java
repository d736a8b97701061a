package dev.milepost.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.milepost.projection.Tax;
import dev.milepost.projection.TaxClass;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {

    @Test
    void writesAMapByItsKeysOrder() {
        Tax tax = new Tax.Rates(Map.of(TaxClass.WAGE, new BigDecimal("30.0"), TaxClass.EQUITY, BigDecimal.TEN));

        assertEquals("Rates(percent={EQUITY:10,WAGE:30};)", CanonicalText.of(tax));
    }

    @Test
    void writesWhatIsNotThereToo() {
        assertEquals("[1.5,-,\"a\\\"b\"]", CanonicalText.of(List.of(1.5, Optional.empty(), "a\"b")));
    }

    @Test
    void equalModelsReadTheSameAndOthersDoNot() {
        assertEquals(
                CanonicalText.of(ReferenceModel.under(Overrides.NONE)),
                CanonicalText.of(ReferenceModel.under(Overrides.NONE)));
        assertNotEquals(
                CanonicalText.of(ReferenceModel.paid(100, 50, 150, Overrides.NONE)),
                CanonicalText.of(ReferenceModel.paid(100, 50, 151, Overrides.NONE)));
    }
}
