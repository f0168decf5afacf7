package org.wageaccord.filing;

/** How the text was made known to all workers: 平台公布, 公告栏 …, and where. */
public record PublicationEntry(String means, String remark) {}
