package org.wageaccord.contract.web;

import java.util.stream.Stream;

/**
 * What a browser tells of itself, in plain words: which program on which system. It is what the browser says, and a browser may
 * say anything.
 */
record Device(Program program, System system) {

    /** Programs by a word that only they say; one that borrows the words of others stands before them. */
    enum Program {
        WECHAT("MicroMessenger"),
        DINGTALK("DingTalk"),
        ALIPAY("AlipayClient"),
        QQ("QQBrowser"),
        UC("UCBrowser"),
        HUAWEI("HuaweiBrowser"),
        MIUI("MiuiBrowser"),
        SE360("360SE"),
        EDGE("Edg"),
        OPERA("OPR/"),
        FIREFOX("Firefox/"),
        FIREFOX_IOS("FxiOS/"),
        CHROME("Chrome/"),
        CHROME_IOS("CriOS/"),
        SAFARI("Safari/"),
        OTHER("");

        private final String word;

        Program(String word) {
            this.word = word;
        }
    }

    /** Systems in the same way: an Android device also says Linux, an iPhone also says Mac OS X. */
    enum System {
        HARMONY("HarmonyOS"),
        OPEN_HARMONY("OpenHarmony"),
        ANDROID("Android"),
        IPHONE("iPhone"),
        IPAD("iPad"),
        WINDOWS("Windows"),
        MAC("Mac OS X"),
        LINUX("Linux"),
        OTHER("");

        private final String word;

        System(String word) {
            this.word = word;
        }
    }

    static Device of(String agent) {
        return new Device(
                Stream.of(Program.values())
                        .filter(one -> agent.contains(one.word))
                        .findFirst()
                        .orElseThrow(),
                Stream.of(System.values())
                        .filter(one -> agent.contains(one.word))
                        .findFirst()
                        .orElseThrow());
    }

    /** Whether neither could be told. */
    public boolean isUnknown() {
        return program == Program.OTHER && system == System.OTHER;
    }
}
