package io.crosswalk.standard;

import java.util.Locale;

/** What the publisher calls a requirement; says nothing of whether it is assessable. */
public enum RequirementKind {
    /** A heading that gathers others. */
    GROUP,
    /** A clause of a management system standard. */
    CLAUSE,
    /** A control. */
    CONTROL,
    /** A criterion, as in the AICPA Trust Services Criteria. */
    CRITERION,
    /** A principle, as in COSO. */
    PRINCIPLE,
    /** An article of a law. */
    ARTICLE,
    /** A paragraph of an article or section. */
    PARAGRAPH,
    /** An outcome, as in the NIST Cybersecurity Framework. */
    OUTCOME,
    /** A safeguard, as in the CIS Controls. */
    SAFEGUARD,
    /** An implementation specification, as in HIPAA. */
    SPECIFICATION,
    /** A control enhancement, as in NIST SP 800-53. */
    ENHANCEMENT,
    /** Guidance that nobody is required to follow, such as a point of focus. */
    GUIDANCE,
    /** Anything else. */
    OTHER;

    /** The word that files and reports use, lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
