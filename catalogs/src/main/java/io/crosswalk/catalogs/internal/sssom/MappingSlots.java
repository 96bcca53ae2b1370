package io.crosswalk.catalogs.internal.sssom;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.sssom.Predicates.Predicate;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.relation.Relationship;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The slots of one mapping and the native mapping without its ends: each made of the other. */
final class MappingSlots {
    static final String SUBJECT = "subject_id";
    static final String OBJECT = "object_id";
    static final String PREDICATE = "predicate_id";
    static final String MODIFIER = "predicate_modifier";
    static final String JUSTIFICATION = "mapping_justification";
    static final String CONFIDENCE = "confidence";
    static final String COMMENT = "comment";
    /** Which rows make one claim about lists: {@code 1:2x3}, the first such claim, of two subjects and three objects. */
    static final String JOINT = "ext_joint";
    /** What a claim about lists says, where a row can only say what follows for one pair. */
    static final String RELATIONSHIP = "ext_relationship";

    /** The native members that are slots of their own, each a text. */
    private static final Map<String, String> TEXTS = texts();

    /** The slots that we write, in this order. */
    static final List<String> COLUMNS = List.of(
            SUBJECT,
            PREDICATE,
            MODIFIER,
            OBJECT,
            JUSTIFICATION,
            CONFIDENCE,
            COMMENT,
            JOINT,
            RELATIONSHIP,
            "ext_written",
            "ext_rationale",
            "ext_strength",
            "ext_strength_scale",
            Native.SLOT);

    /** The slots that the extension of a native mapping does not bring back. */
    private static final Set<String> OURS = Set.of(SUBJECT, OBJECT, JOINT, RELATIONSHIP, Native.SLOT);

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("written", "ext_written");
        texts.put("rationale", "ext_rationale");
        texts.put("strength", "ext_strength");
        texts.put("strengthScale", "ext_strength_scale");
        texts.put("remarks", COMMENT);
        return texts;
    }

    private MappingSlots() {}

    /** The native mapping without ends; {@code justification} is that which goes without saying in its set. */
    static Node read(Map<String, String> slots, Node place, String justification, Prefixes prefixes, Log log) {
        Node said = Node.object().at(place);
        Predicate predicate = new Predicate(
                prefixes.brief(slots.getOrDefault(PREDICATE, ""), place.place(log)),
                slots.getOrDefault(MODIFIER, "").equals(Predicates.NOT));
        if (slots.containsKey(RELATIONSHIP)) {
            said.put("relationship", slots.get(RELATIONSHIP));
        } else if (!predicate.id().isEmpty()) {
            Optional<Relationship> meaning = Predicates.meaning(predicate);
            said.put("relationship", meaning.orElse(Relationship.RELATED).toString());
            String written = (predicate.negated() ? Predicates.NOT + " " : "") + predicate.id();
            if (!meaning.map(Predicates::of).equals(Optional.of(predicate))) {
                said.put("written", written);
            }
            if (meaning.isEmpty()) {
                log.add(Code.UNKNOWN_WORD
                        .warning("no word of ours says as much: read as related, from which nothing follows")
                        .at(place.place(log))
                        .quoting(written)
                        .then(Action.KEPT));
            }
        }
        TEXTS.forEach((member, slot) -> {
            if (slots.containsKey(slot)) {
                said.put(member, slots.get(slot));
            }
        });
        percent(slots.getOrDefault(CONFIDENCE, "")).ifPresent(percent -> said.put(CONFIDENCE, percent));
        keep(slots, said, justification);
        Native.apply(Optional.ofNullable(slots.get(Native.SLOT)), said, log);
        return said;
    }

    /** Keeps the slots that we would write otherwise. */
    private static void keep(Map<String, String> slots, Node said, String justification) {
        Map<String, String> usual = usual(said, justification);
        Node rest = Node.object();
        slots.forEach((slot, value) -> {
            boolean implied = slots.containsKey(JOINT) && (slot.equals(PREDICATE) || slot.equals(MODIFIER));
            if (!OURS.contains(slot) && !implied && !value.equals(usual.get(slot))) {
                rest.put(slot, value);
            }
        });
        Native.keep(said, rest);
    }

    private static Map<String, String> usual(Node mapping, String justification) {
        Map<String, String> slots = new LinkedHashMap<>();
        mapping.string("relationship").flatMap(Relationship::find).ifPresent(word -> put(Predicates.of(word), slots));
        slots.put(JUSTIFICATION, justification);
        mapping.string(CONFIDENCE).flatMap(MappingSlots::share).ifPresent(share -> slots.put(CONFIDENCE, share));
        TEXTS.forEach((member, slot) ->
                mapping.string(member).filter(text -> !text.isEmpty()).ifPresent(text -> slots.put(slot, text)));
        return slots;
    }

    /** The slots of a native mapping but for its ends. */
    static Map<String, String> write(Node mapping, String justification, Prefixes prefixes, Log scratch) {
        Node wanted = mapping.copy();
        wanted.remove("source");
        wanted.remove("target");
        // a strength is the text of it, whether the native format writes it as a number or not
        wanted.get("strength").ifPresent(strength -> wanted.put("strength", strength.scalar()));
        Map<String, String> slots = usual(wanted, justification);
        wanted.get(Native.EXTENSION)
                .ifPresent(kept -> kept.members().forEach((slot, value) -> {
                    if (isSlot(slot)
                            && !OURS.contains(slot)
                            && value.equals(Node.text(value.scalar()))
                            && !value.scalar().isEmpty()) {
                        slots.put(slot, value.scalar());
                    }
                }));
        Native.slot(read(slots, Node.object(), justification, prefixes, scratch), wanted)
                .ifPresent(rest -> slots.put(Native.SLOT, rest));
        return slots;
    }

    /** Whether a text can name a slot. */
    static boolean isSlot(String name) {
        return name.matches("[a-z][a-z0-9_]{0,63}");
    }

    /** Says a predicate in slots, in place of another. */
    static void put(Predicate predicate, Map<String, String> slots) {
        slots.put(PREDICATE, predicate.id());
        slots.remove(MODIFIER);
        if (predicate.negated()) {
            slots.put(MODIFIER, Predicates.NOT);
        }
    }

    /** A share of one as a percentage; empty if it is none. */
    private static Optional<String> percent(String share) {
        return share.matches("(0|0?\\.\\d{1,8}|1|[01]\\.0{0,8}|0\\.\\d{1,8})")
                ? Optional.of(plain(new BigDecimal(share).movePointRight(2)) + "%")
                : Optional.empty();
    }

    /** A percentage as a share of one; empty if it is none. */
    private static Optional<String> share(String percent) {
        return percent.matches("(100|\\d{1,2})(\\.\\d{1,6})?%") && !percent.matches("100\\.0*[1-9]\\d*%")
                ? Optional.of(plain(new BigDecimal(percent.substring(0, percent.length() - 1)).movePointLeft(2)))
                : Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
