package io.crosswalk.catalogs.internal.document;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Lays JSON out so that a difference of two versions reads well: two blanks a level, and what lies deeper than the lists of a
 * standard or mapping set, such as one requirement, on one line; what is said to be {@linkplain #deeper deeper} is broken one level more.
 */
final class Layout implements PrettyPrinter {
    private int deepest = 4;
    private int depth;

    /** Breaks lines one level deeper than usual in what is written inside. */
    void deeper(Runnable content) {
        deepest++;
        content.run();
        deepest--;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        depth++;
        out.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        breakLine(out, "");
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        out.writeRaw(',');
        breakLine(out, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        end(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        depth++;
        out.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        breakLine(out, "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        out.writeRaw(',');
        breakLine(out, " ");
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        end(out, values, ']');
    }

    private void end(JsonGenerator out, int members, char close) {
        boolean broken = depth <= deepest && members > 0;
        depth--;
        if (broken) {
            out.writeRaw("\n" + "  ".repeat(depth));
        }
        out.writeRaw(close);
    }

    private void breakLine(JsonGenerator out, String otherwise) {
        out.writeRaw(depth <= deepest ? "\n" + "  ".repeat(depth) : otherwise);
    }
}
