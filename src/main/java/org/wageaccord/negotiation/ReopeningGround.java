package org.wageaccord.negotiation;

/** On what the workers may ask for more within the term (浙江省集体合同条例 第二十条). */
public enum ReopeningGround {
    /** （一）当地人民政府发布的工资指导线提高的 */
    GUIDELINE_RAISED,
    /** （二）本地区城镇居民消费价格指数增长的 */
    PRICES_ROSE,
    /** （三）国家和省规定的其他情形 */
    OTHER_CASE
}
