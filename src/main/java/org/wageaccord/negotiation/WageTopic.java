package org.wageaccord.negotiation;

/** The nine heads that a wage agreement must answer, in the words of 《浙江省集体合同条例》第十九条. */
public enum WageTopic {
    QUOTAS("一", "劳动定额与计件单价"),
    STANDARDS("二", "工资分配制度、工资标准、工资分配形式和最低工资"),
    LEVELS("三", "各个岗位职工年度平均工资水平及其调整幅度"),
    PAYMENT("四", "工资支付办法"),
    OVERTIME("五", "加班、加点工资及津贴、补贴标准和奖金分配办法"),
    ADJUSTMENT("六", "工资调整办法"),
    LEAVE("七", "试用期及病、事假等期间的工资待遇"),
    SPECIAL("八", "特殊情况下职工工资支付办法"),
    OTHER("九", "其他劳动报酬分配办法");

    private final String numeral;
    private final String text;

    WageTopic(String numeral, String text) {
        this.numeral = numeral;
        this.text = text;
    }

    public String numeral() {
        return numeral;
    }

    /** The words of the law. */
    public String text() {
        return text;
    }
}
