package io.crosswalk.catalogs;

import io.crosswalk.catalogs.internal.document.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What NIST's schemas of OSCAL 1.2.1 ask of the documents that we write, in our own words: members that must be there and those that may, their
 * patterns and closed lists, and no empty list.
 */
final class OscalRules {
    /** By type: its members, {@code name:type}, with {@code !} where it must be there and brackets for a list. */
    private static final Map<String, String> OBJECTS = Map.ofEntries(
            Map.entry("document", "catalog:catalog mapping-collection:collection"),
            Map.entry(
                    "catalog",
                    "uuid!:uuid metadata!:metadata params:[any] controls:[control] groups:[group] back-matter:any"),
            Map.entry(
                    "metadata",
                    "title!:line published:time last-modified!:time version!:string oscal-version!:string props:[prop] links:[any]"
                            + " roles:[role] locations:[any] parties:[party] responsible-parties:[responsible] remarks:text"),
            Map.entry("role", "id!:token title!:line"),
            Map.entry("party", "uuid!:uuid type!:partytype name:string"),
            Map.entry("responsible", "role-id!:token party-uuids!:[uuid]"),
            Map.entry(
                    "group",
                    "id:token class:token title!:line props:[prop] links:[any] parts:[part] groups:[group] controls:[control]"),
            Map.entry(
                    "control",
                    "id!:token class:token title!:line params:[any] props:[prop] links:[any] parts:[part] controls:[control]"),
            Map.entry("part", "id:token name!:token title:line props:[prop] prose:text parts:[part] links:[any]"),
            Map.entry("prop", "name!:token uuid:uuid ns:uri value!:string class:token group:token remarks:text"),
            Map.entry(
                    "collection",
                    "uuid!:uuid metadata!:metadata provenance!:provenance mappings!:[mapping] back-matter:any"),
            Map.entry(
                    "provenance",
                    "method!:method matching-rationale!:rationale status!:status confidence-score:confidence coverage:any"
                            + " mapping-description!:text responsible-parties:[responsible] props:[prop] links:[any] remarks:text"),
            Map.entry(
                    "mapping",
                    "uuid!:uuid method:method matching-rationale:rationale status:status source-resource!:resource"
                            + " target-resource!:resource maps!:[map] props:[prop] links:[any] remarks:text"
                            + " mapping-description:text source-gap-summary:gap target-gap-summary:gap"
                            + " confidence-score:confidence coverage:any"),
            Map.entry("resource", "ns:uri type!:token href!:text props:[prop] links:[any] remarks:text"),
            Map.entry(
                    "map",
                    "uuid!:uuid ns:uri matching-rationale:rationale relationship!:token sources!:[item] targets!:[item]"
                            + " qualifiers:[any] confidence-score:confidence coverage:any props:[prop] links:[any] remarks:text"),
            Map.entry("item", "type!:itemtype id-ref!:string props:[prop] links:[any] remarks:text"),
            Map.entry("gap", "uuid!:uuid unmapped-controls!:[select]"),
            Map.entry("select", "with-child-controls:yes with-ids:[token] matching:[any]"),
            Map.entry("confidence", "category:string percentage:number"));

    private static final String LETTER = "\\p{L}";
    private static final Map<String, String> PATTERNS = new HashMap<>(Map.of(
            "any", "(?s).*",
            "text", "(?s).*",
            "line", "[^\\n]+",
            "string", "\\S(.*\\S)?",
            "token", "(" + LETTER + "|_)(" + LETTER + "|\\p{N}|[.\\-_])*",
            "uri", "[a-zA-Z][a-zA-Z0-9+\\-.]+:.+",
            "uuid", "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}",
            "time", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)",
            "number", "-?[0-9]+(\\.[0-9]+)?"));

    static {
        PATTERNS.put("partytype", "person|organization");
        PATTERNS.put("method", "human|automation|hybrid");
        PATTERNS.put("rationale", "syntactic|semantic|functional");
        PATTERNS.put("status", "complete|not-complete|draft|deprecated|superseded");
        PATTERNS.put("itemtype", "control|statement");
        PATTERNS.put("yes", "yes|no");
    }

    private final List<String> complaints = new ArrayList<>();

    private OscalRules() {}

    /** What is wrong with a document; nothing if it obeys. */
    static List<String> complaints(Node document) {
        OscalRules rules = new OscalRules();
        rules.check("document", document, "");
        if (document.members().size() != 1) {
            rules.complaints.add("a document has one member");
        }
        return rules.complaints;
    }

    private void check(String type, Node value, String path) {
        Optional<String> members = Optional.ofNullable(OBJECTS.get(type));
        if (members.isPresent()) {
            object(type, members.get(), value, path);
        } else if (!type.equals("any")) {
            if (value.isObject() || value.isArray() || !value.scalar().matches(PATTERNS.get(type))) {
                complaints.add(path + " is no " + type + ": " + value);
            }
        }
    }

    private void object(String type, String members, Node value, String path) {
        if (!value.isObject()) {
            complaints.add(path + " is no object");
            return;
        }
        Map<String, String> types = new HashMap<>();
        Stream.of(members.split(" ")).forEach(member -> {
            String name = member.substring(0, member.indexOf(':')).replace("!", "");
            types.put(name, member.substring(member.indexOf(':') + 1));
            if (member.contains("!") && !value.members().containsKey(name)) {
                complaints.add(path + " lacks " + name);
            }
        });
        value.members().forEach((name, member) -> {
            String at = path + "/" + name;
            String of = types.get(name);
            if (of == null) {
                complaints.add(at + " is not allowed");
            } else if (of.startsWith("[")) {
                if (!member.isArray() || member.elements().isEmpty()) {
                    complaints.add(at + " is no list, or empty");
                }
                member.elements().forEach(element -> check(of.substring(1, of.length() - 1), element, at));
            } else {
                check(of, member, at);
            }
        });
        boolean both = value.members().containsKey("groups") && value.members().containsKey("controls");
        if (type.equals("group") && both) {
            complaints.add(path + " holds groups or controls, not both");
        }
        if (type.equals("confidence") && value.members().size() != 1) {
            complaints.add(path + " is a category or a percentage");
        }
    }
}
