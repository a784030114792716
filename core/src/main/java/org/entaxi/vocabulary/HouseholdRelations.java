package org.entaxi.vocabulary;

/**
 * Who a member of the household is to the person. Scheme {@code household-relation}.
 */
public final class HouseholdRelations {

    /** Partner. A spouse, a registered partner or a partner in a stable relationship. */
    public static final ConceptId PARTNER = of("partner");

    /** Spouse. Somebody with whom a marriage is in force. */
    public static final ConceptId SPOUSE = of("spouse");

    /** Registered partner, by a cohabitation agreement or a partnership registered in another country. */
    public static final ConceptId REGISTERED_PARTNER = of("registered-partner");

    /** Unmarried partner. Somebody with whom there is a stable relationship without marriage or registration. */
    public static final ConceptId UNMARRIED_PARTNER = of("unmarried-partner");

    /** Child. A son or daughter of any age, also by adoption. */
    public static final ConceptId CHILD = of("child");

    /** Parent. A father or mother, also by adoption. */
    public static final ConceptId PARENT = of("parent");

    /** Brother or sister. Has at least one parent in common with the person. */
    public static final ConceptId SIBLING = of("sibling");

    /** Grandparent. A parent of a parent of the person. */
    public static final ConceptId GRANDPARENT = of("grandparent");

    /** Grandchild. A child of a child of the person. */
    public static final ConceptId GRANDCHILD = of("grandchild");

    /** Guardian. Has the guardianship of the person without being a parent. */
    public static final ConceptId GUARDIAN = of("guardian");

    /** Not related. Lives in the same household without kinship, marriage or guardianship. */
    public static final ConceptId NOT_RELATED = of("not-related");

    private HouseholdRelations() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.HOUSEHOLD_RELATION, code);
    }
}
