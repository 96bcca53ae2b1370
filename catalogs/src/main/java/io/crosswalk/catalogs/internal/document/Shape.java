package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Limits;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;

/** The members at the top of a document of which only the beginning is seen: what tells one format from another. */
public final class Shape {
    private static final Limits BEGINNING = new Limits(Long.MAX_VALUE, 100, 1 << 20, 1);

    private Shape() {}

    /** Of JSON. */
    public static Set<String> ofJson(String start) {
        return keys(Factories.json(BEGINNING), new StringReader(start));
    }

    /** Of YAML. */
    public static Set<String> ofYaml(String start) {
        return keys(Factories.yaml(BEGINNING), new WholePairs(new StringReader(start)));
    }

    private static Set<String> keys(TokenStreamFactory factory, Reader start) {
        Set<String> keys = new LinkedHashSet<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), start)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    keys.add(parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (RuntimeException e) {
            // the beginning ends somewhere, or is no such document: what was seen is what there is
        }
        return Collections.unmodifiableSet(keys);
    }
}
