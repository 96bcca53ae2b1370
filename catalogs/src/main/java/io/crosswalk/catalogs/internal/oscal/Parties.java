package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import java.util.List;
import java.util.Optional;

/** Who made a document, in OSCAL's way: a party, and a role that it is responsible in. */
final class Parties {
    private static final String PARTIES = "parties";
    private static final String RESPONSIBLE = "responsible-parties";
    private static final String PARTY_UUIDS = "party-uuids";
    private static final String CREATOR = "creator";

    private Parties() {}

    /** The name of the publisher or creator; otherwise of the first responsible party, or the first party at all. */
    static Optional<String> publisher(Node metadata) {
        for (String role : List.of("publisher", CREATOR, "author", "prepared-by")) {
            Optional<String> name = metadata.objects(RESPONSIBLE).stream()
                    .filter(party -> party.string("role-id").orElse("").equals(role))
                    .flatMap(party -> name(metadata, party).stream())
                    .findFirst();
            if (name.isPresent()) {
                return name;
            }
        }
        return metadata.objects(RESPONSIBLE).stream()
                .flatMap(party -> name(metadata, party).stream())
                .findFirst()
                .or(() -> metadata.objects(PARTIES).stream()
                        .flatMap(party -> party.string("name").stream())
                        .findFirst());
    }

    /** The name of the first party that another object, such as a provenance, says to be responsible. */
    static Optional<String> responsible(Node metadata, Node object) {
        return object.objects(RESPONSIBLE).stream()
                .flatMap(party -> name(metadata, party).stream())
                .findFirst();
    }

    private static Optional<String> name(Node metadata, Node responsible) {
        return responsible.list(PARTY_UUIDS).stream()
                .flatMap(uuid -> metadata.objects(PARTIES).stream()
                        .filter(party -> party.string("uuid").orElse("").equals(uuid.scalar())))
                .flatMap(party -> party.string("name").stream())
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    /** Adds to metadata that somebody made the document, where OSCAL can hold the name. */
    static void add(Node metadata, String name) {
        if (!Datatypes.isString(name)) {
            return;
        }
        String uuid = Datatypes.uuid("party:" + name);
        metadata.putIfAny("roles", List.of(Node.object().put("id", CREATOR).put("title", "Creator")));
        metadata.putIfAny(
                PARTIES,
                List.of(Node.object()
                        .put("uuid", uuid)
                        .put("type", "organization")
                        .put("name", name)));
        metadata.putIfAny(
                RESPONSIBLE,
                List.of(Node.object().put("role-id", CREATOR).put(PARTY_UUIDS, Node.texts(List.of(uuid)))));
    }
}
