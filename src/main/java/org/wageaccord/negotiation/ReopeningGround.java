package org.wageaccord.negotiation;

import java.util.Arrays;
import java.util.List;

/**
 * On what an agreement is reopened within its term: the workers ask for more (浙江省集体合同条例 第二十条), or a side asks to
 * change it (第三十二条).
 */
public enum ReopeningGround {
    /** （一）当地人民政府发布的工资指导线提高的 */
    GUIDELINE_RAISED(OfferKind.MIDTERM_INCREASE),
    /** （二）本地区城镇居民消费价格指数增长的 */
    PRICES_ROSE(OfferKind.MIDTERM_INCREASE),
    /** （三）国家和省规定的其他情形 */
    OTHER_CASE(OfferKind.MIDTERM_INCREASE),
    /** 订立合同所依据的法律、法规、规章修改或者废止 */
    LAW_CHANGED(OfferKind.MIDTERM_CHANGE),
    /** 不可抗力 */
    FORCE_MAJEURE(OfferKind.MIDTERM_CHANGE),
    /** 用人单位破产、兼并、解散等 */
    ENTERPRISE_CHANGED(OfferKind.MIDTERM_CHANGE),
    /** 合同约定的变更条件出现 */
    AGREED_CONDITION(OfferKind.MIDTERM_CHANGE),
    /** 法律、法规规定的其他情形 */
    OTHER_CHANGE(OfferKind.MIDTERM_CHANGE);

    private final OfferKind kind;

    ReopeningGround(OfferKind kind) {
        this.kind = kind;
    }

    /** The grounds that an offer of a kind may rest on; a kind without any rests on its words and their proof alone. */
    public static List<ReopeningGround> of(OfferKind kind) {
        return Arrays.stream(values()).filter(ground -> ground.kind == kind).toList();
    }
}
