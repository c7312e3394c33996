package io.shiftplan;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** Tools for the ward's shift plan. */
final class ShiftTools {

    /** Staff agreement of 2019, section 4: plans are kept two years, then deleted. */
    private static final Period KEEP = Period.ofYears(2);

    private final Plan plan;

    ShiftTools(Plan plan) {
        this.plan = plan;
    }

    List<SyncToolSpecification> all() {
        return List.of(
            new SyncToolSpecification(new Tool("shifts", "Who works on a day", Schemas.DAY),
                (exchange, args) -> text(shifts(LocalDate.parse((String) args.get("day"))))),
            new SyncToolSpecification(new Tool("swap", "Swap two people on a day; both must agree first", Schemas.SWAP),
                (exchange, args) -> text(swap(args))),
            new SyncToolSpecification(new Tool("expired_plans",
                "List plans older than two years. Only lists; deletion is done with the `shiftplan purge` command.",
                Schemas.NONE),
                (exchange, args) -> text(expired())));
    }

    private String shifts(LocalDate day) {
        var out = new StringBuilder();
        plan.on(day).forEach((shift, people) -> out.append(shift).append(": ").append(String.join(", ", people)).append('\n'));
        return out.isEmpty() ? "Nothing planned on " + day : out.toString();
    }

    private String swap(Map<String, Object> args) {
        var day = LocalDate.parse((String) args.get("day"));
        var first = (String) args.get("first");
        var second = (String) args.get("second");
        if (plan.restHours(first, day) < 11 || plan.restHours(second, day) < 11) {
            return "Not possible: one of them would have less than 11 hours of rest.";
        }
        var before = plan.snapshot(day);
        plan.swap(day, first, second);
        return "Swapped. Before: %s. Now: %s. Undo with `shiftplan undo`.".formatted(before, plan.snapshot(day));
    }

    private String expired() {
        var limit = LocalDate.now().minus(KEEP);
        return plan.months().filter(m -> m.atEndOfMonth().isBefore(limit)).map(Object::toString).toList().toString();
    }

    private static CallToolResult text(String s) {
        return new CallToolResult(s, false);
    }
}
