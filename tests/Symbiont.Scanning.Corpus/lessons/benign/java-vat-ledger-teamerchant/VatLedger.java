package test.tea.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Splits an order's tax over its lines so that the cents add up to the invoice. */
public final class VatLedger {

    private static final long ROUNDING = 6960; // account "differences of rounding" in the chart of accounts
    private final Accounts accounts;

    public VatLedger(Accounts accounts) {
        this.accounts = accounts;
    }

    public void book(long order, BigDecimal invoiceTax, List<Line> lines) {
        BigDecimal rest = invoiceTax;
        for (Line l : lines) {
            BigDecimal tax = l.net().multiply(l.rate()).setScale(2, RoundingMode.HALF_EVEN);
            rest = rest.subtract(tax);
            accounts.credit(l.taxAccount(), tax, "order " + order);
        }
        if (rest.abs().compareTo(new BigDecimal("0.05")) > 0) {
            throw new IllegalStateException("order " + order + ": tax is off by " + rest);
        }
        if (rest.signum() != 0) {
            accounts.credit(ROUNDING, rest, "order " + order + " rounding");
        }
    }
}
