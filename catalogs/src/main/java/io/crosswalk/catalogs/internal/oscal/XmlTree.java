package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Nodes;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.diagnostic.Diagnostic;
import java.io.Reader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads OSCAL's XML into the tree that its JSON has: attributes and elements are members, repeated elements lists under the plural of their
 * name, and paragraphs of text the prose of the part they stand in.
 *
 * <p>A document type declaration ends the reading, so there are no entities but XML's own five; nesting and texts have the bounds of the
 * reading.
 */
final class XmlTree {
    private static final Set<String> ONE = Set.of(
            "metadata",
            "back-matter",
            "title",
            "published",
            "last-modified",
            "version",
            "oscal-version",
            "remarks",
            "description",
            "text",
            "label",
            "usage",
            "select",
            "provenance",
            "method",
            "matching-rationale",
            "status",
            "mapping-description",
            "relationship",
            "source-resource",
            "target-resource",
            "source-gap-summary",
            "target-gap-summary",
            "confidence-score",
            "category",
            "percentage",
            "coverage",
            "target-coverage",
            "generation-method",
            "citation",
            "base64",
            "name",
            "short-name",
            "city",
            "state",
            "postal-code",
            "country",
            "include-all",
            "merge",
            "combine",
            "flat",
            "as-is",
            "custom",
            "modify",
            "expression");

    /** Lists whose key is not the name of their element and an s. */
    private static final Map<String, String> PLURALS = Map.of(
            "party", "parties",
            "responsible-party", "responsible-parties",
            "address", "addresses",
            "hash", "hashes",
            "include-controls", "include-controls",
            "exclude-controls", "exclude-controls",
            "matching", "matching",
            "unmapped-controls", "unmapped-controls",
            "choice", "choice");

    /** What the text of an element with attributes is called in JSON. */
    private static final Map<String, String> VALUES =
            Map.of("telephone-number", "number", "document-id", "identifier", "hash", "value", "base64", "value");

    private final XMLStreamReader xml;
    private final Nodes.Entries entries;
    private final Log log;

    private XmlTree(XMLStreamReader xml, Nodes.Entries entries, Log log) {
        this.xml = xml;
        this.entries = entries;
        this.log = log;
    }

    /** The tree of a document, with its root as the only member; what is broken is reported, and nothing is kept. */
    static Optional<Node> read(Reader chars, Utf8Reader bytes, Nodes.Entries entries, Log log) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        XMLStreamReader xml = null;
        try {
            xml = factory.createXMLStreamReader(chars);
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) {
                    throw new XMLStreamException("a document type declaration is not read", xml.getLocation());
                }
            }
            Node root = Node.object();
            root.put(xml.getLocalName(), new XmlTree(xml, entries, log).element(1));
            while (xml.hasNext()) {
                xml.next();
            }
            return Optional.of(root);
        } catch (XMLStreamException | RuntimeException e) {
            // whatever the parser throws over a document is the document's error
            log.end(bytes.failure().orElse(describe(e, xml, log)));
            return Optional.empty();
        }
    }

    private static Diagnostic describe(Exception e, @Nullable XMLStreamReader xml, Log log) {
        Location at = e instanceof XMLStreamException known && known.getLocation() != null
                ? known.getLocation()
                : xml == null ? null : xml.getLocation();
        String message = String.valueOf(e.getMessage())
                .replaceFirst("(?s)^ParseError at \\[row,col\\]:\\[\\d+,\\d+\\]\\s*Message: ", "")
                .replaceAll("\\s+", " ");
        Code code = e instanceof TooMuch ? Code.LIMIT_EXCEEDED : Code.SYNTAX;
        return code.error(message).at(at == null ? log.whole() : log.place(at.getLineNumber(), at.getColumnNumber()));
    }

    /** A bound of the reading was passed. */
    private static final class TooMuch extends XMLStreamException {
        private static final long serialVersionUID = 1L;

        TooMuch(String message, Location place) {
            super(message, place);
        }
    }

    private Node element(int depth) throws XMLStreamException {
        if (depth > log.limits().depth()) {
            throw new TooMuch("nested deeper than " + log.limits().depth() + " levels", xml.getLocation());
        }
        String name = xml.getLocalName();
        Location place = xml.getLocation();
        Node object = Node.object().at(place.getLineNumber(), place.getColumnNumber());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeNamespace(i) == null
                    || xml.getAttributeNamespace(i).isEmpty()) {
                object.put(
                        xml.getAttributeLocalName(i),
                        Node.text(xml.getAttributeValue(i)).at(object));
            }
        }
        Markup text = new Markup();
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT && Markup.isMarkup(xml.getLocalName())) {
                text.element(xml, log.limits().depth() - depth);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                child(name, object, depth);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.characters(xml.getText());
            }
            if (text.length() > log.limits().text()) {
                throw new TooMuch("a text longer than " + log.limits().text() + " characters", xml.getLocation());
            }
            event = xml.next();
        }
        return finish(name, object, text.text());
    }

    private static Node finish(String name, Node object, String text) {
        if (text.isEmpty()) {
            return object.members().isEmpty() && !isContainer(name)
                    ? Node.text("").at(object)
                    : object;
        }
        if (object.members().isEmpty() && !isContainer(name)) {
            return Node.text(text).at(object);
        }
        return object.put(VALUES.getOrDefault(name, "prose"), Node.text(text).at(object));
    }

    /** Whether an element is an object though it has only text, or nothing, in it. */
    private static boolean isContainer(String name) {
        return Set.of("part", "guideline", "metadata", "back-matter", "include-all", "as-is", "catalog", "profile")
                .contains(name);
    }

    private void child(String owner, Node object, int depth) throws XMLStreamException {
        String name = xml.getLocalName();
        String key = key(owner, name);
        Node value = element(depth + 1);
        if (entries.takes(key)) {
            entries.take(object, value);
        } else if (isOne(owner, name)) {
            object.put(key, value);
        } else {
            Node list = object.get(key)
                    .filter(Node::isArray)
                    .orElseGet(() -> Node.array().at(value));
            object.put(key, list.add(value));
        }
    }

    private static boolean isOne(String owner, String name) {
        return ONE.contains(name) || (name.equals("address") && owner.equals("location"));
    }

    private static String key(String owner, String name) {
        if (isOne(owner, name)) {
            return name;
        }
        return PLURALS.getOrDefault(name, name + "s");
    }
}
