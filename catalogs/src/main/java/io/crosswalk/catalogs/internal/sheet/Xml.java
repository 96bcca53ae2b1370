package io.crosswalk.catalogs.internal.sheet;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The elements and texts of one part of a workbook: no document type, no entities but XML's own, bounded nesting and texts. */
final class Xml {
    private static final int DEEPEST = 100;

    private final String part;
    private final Archive.Part bytes;
    private final Log log;
    private final XMLStreamReader reader;
    private int depth;

    Xml(String part, Archive.Part bytes, Log log) throws IOException {
        this.part = part;
        this.bytes = bytes;
        this.log = log;
        // the JDK's own, whatever other parser is on the path: its settings are those tested
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            this.reader =
                    factory.createXMLStreamReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Goes to the next start tag anywhere; false at the end of the document. */
    boolean nextElement() throws IOException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** The local name of the element at hand. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute of the start tag at hand, by local name; empty text if there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Goes to the next tag inside the element that opened at a depth; false once that has ended. */
    boolean nextInside(int opened) throws IOException {
        for (int event = next(); depth >= opened; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** The texts of the {@code t} elements, or the one of {@code v}, under the element at hand; phonetic hints are none. */
    String text(String of) throws IOException {
        int opened = depth;
        int hint = Integer.MAX_VALUE;
        StringBuilder text = new StringBuilder();
        boolean inside = reader.getLocalName().equals(of);
        for (int event = next(); depth >= opened; event = next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (name().equals("rPh") && hint == Integer.MAX_VALUE) {
                        hint = depth;
                    }
                    inside = name().equals(of);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    hint = depth < hint ? Integer.MAX_VALUE : hint;
                    inside = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inside && depth < hint) {
                        append(text);
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text) throws IOException {
        if (text.length() + reader.getTextLength() > log.limits().text()) {
            throw new Archive.Refusal(Code.LIMIT_EXCEEDED
                    .error("a text is longer than " + log.limits().text() + " characters, the limit of this reading")
                    .at(log.whole()));
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private int next() throws IOException {
        bytes.progress();
        try {
            int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> depth = -1;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Archive.Refusal(Code.SYNTAX
                            .error("the part " + part + " has a document type or entity, which no workbook needs")
                            .at(log.whole()));
                default -> {}
            }
            if (depth > DEEPEST) {
                throw new Archive.Refusal(Code.LIMIT_EXCEEDED
                        .error("the part " + part + " nests deeper than " + DEEPEST + " elements")
                        .at(log.whole()));
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (RuntimeException e) {
            // the JDK's parser wraps what its stream throws
            throw broken(e);
        }
    }

    private IOException broken(Exception e) {
        for (Throwable cause = e; cause != null; cause = causeOf(cause)) {
            if (cause instanceof Archive.Refusal || cause instanceof ZipException) {
                return (IOException) cause;
            }
            // the JDK's parser hides some causes in the message
            if (cause instanceof CharacterCodingException
                    || String.valueOf(cause.getMessage()).contains("MalformedInputException")) {
                return new Archive.Refusal(Code.NOT_UTF_8
                        .error("the part " + part + " is not UTF-8")
                        .at(log.whole()));
            }
        }
        String message =
                String.valueOf(e.getMessage()).lines().reduce((a, b) -> b).orElse("");
        return new Archive.Refusal(Code.SYNTAX
                .error("the part " + part + " is no XML: " + message.replaceFirst("^Message: ", ""))
                .at(log.whole()));
    }

    private static @Nullable Throwable causeOf(Throwable thrown) {
        return thrown instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : thrown.getCause();
    }
}
