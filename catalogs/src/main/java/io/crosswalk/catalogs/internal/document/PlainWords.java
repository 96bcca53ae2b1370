package io.crosswalk.catalogs.internal.document;

import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Leaves a YAML key unquoted only where it is a plain word: letters, digits and hyphens, a letter first. */
final class PlainWords extends StringQuotingChecker {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean needToQuoteName(String name) {
        return !name.matches("[A-Za-z][A-Za-z0-9-]*") || isReservedKeyword(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return true;
    }
}
