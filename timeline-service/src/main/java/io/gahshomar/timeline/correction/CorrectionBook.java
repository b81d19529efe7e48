package io.gahshomar.timeline.correction;

import io.gahshomar.event.Correction;
import io.gahshomar.event.CorrectionAction;
import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.merging.Link;
import io.gahshomar.merging.Reason;
import io.gahshomar.timeline.entry.Editing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What holds of all that editors decided: what was not revoked, and of decisions that contradict each other the later one.
 * A correction counts whether or not its mentions are there yet.
 */
public final class CorrectionBook {

    /** Stronger than any link that is found. */
    private static final int STRENGTH = 1_000_000;

    private final List<Correction> inForce;
    private final Map<Set<String>, Correction> pairs = new HashMap<>();
    private final Map<String, Set<String>> merged = new HashMap<>();
    private final Map<String, List<Correction>> single = new HashMap<>();

    private CorrectionBook(List<Correction> inForce) {
        this.inForce = inForce;
        for (Correction correction : inForce) {
            switch (correction.action()) {
                case MERGE, KEEP_APART -> pairs.put(Set.copyOf(correction.mentions()), correction);
                case PIN_DATE, HIDE ->
                    single.computeIfAbsent(correction.mentions().getFirst(), _ -> new ArrayList<>())
                            .add(correction);
                case REVOKE -> throw new IllegalArgumentException("a revocation is not in force by itself");
            }
        }
        pairs.values().stream()
                .filter(correction -> correction.action() == CorrectionAction.MERGE)
                .map(Correction::mentions)
                .forEach(pair -> {
                    merged.computeIfAbsent(pair.get(0), _ -> new HashSet<>()).add(pair.get(1));
                    merged.computeIfAbsent(pair.get(1), _ -> new HashSet<>()).add(pair.get(0));
                });
    }

    /** What holds of decisions in their order. A revocation can itself be revoked by a later one. */
    public static CorrectionBook of(List<Correction> decisions) {
        Set<String> revoked = new HashSet<>();
        List<Correction> inForce = new ArrayList<>();
        for (Correction decision : decisions.reversed()) {
            if (revoked.contains(decision.id())) {
                continue;
            }
            if (decision.action() == CorrectionAction.REVOKE) {
                revoked.add(decision.revokes());
            } else {
                inForce.addFirst(decision);
            }
        }
        return new CorrectionBook(inForce);
    }

    /** Whether a correction is in force. */
    public boolean isInForce(Correction correction) {
        return inForce.contains(correction);
    }

    /** The mentions that a mention was merged with. */
    public Set<String> mergedWith(String mention) {
        return merged.getOrDefault(mention, Set.of());
    }

    /** Whether two mentions are not to stand on one entry. */
    public boolean keptApart(String one, String other) {
        Correction correction = pairs.isEmpty() ? null : pairs.get(Set.of(one, other));
        return correction != null && correction.action() == CorrectionAction.KEEP_APART;
    }

    /** The link between two mentions that were merged. */
    public Link link(String one, String other) {
        Correction merge = pairs.get(Set.of(one, other));
        boolean inOrder = one.compareTo(other) < 0;
        String detail = merge.author() + ": " + merge.reason();
        return new Link(
                inOrder ? one : other,
                inOrder ? other : one,
                STRENGTH,
                List.of(new Reason("an editor merged them", STRENGTH, detail)));
    }

    /** What was said of the entry that is made of these mentions; of several dates the one that was given last. */
    public Editing editingOf(Collection<String> mentions) {
        if (single.isEmpty() || mentions.stream().noneMatch(single::containsKey)) {
            return Editing.NONE;
        }
        Edtf date = null;
        boolean hidden = false;
        List<String> notes = new ArrayList<>();
        for (Correction correction : inForce) {
            if (correction.mentions().stream().noneMatch(mentions::contains)) {
                continue;
            }
            if (correction.action() == CorrectionAction.PIN_DATE) {
                date = correction.date();
                notes.clear();
                notes.add("date set by " + correction.author() + ": " + correction.reason());
            }
            hidden |= correction.action() == CorrectionAction.HIDE;
        }
        return new Editing(date == null ? null : pinned(date), hidden, notes);
    }

    private static HistoricalDate pinned(Edtf date) {
        return HistoricalDate.of(date, date.precision(), CalendarSystem.GREGORIAN, date.toString());
    }
}
