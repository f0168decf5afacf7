package org.wageaccord.documents.pdf;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** A paper is made of its template and values alone: nothing is fetched from a disk or a network but the renderer's defaults. */
final class NothingOutside extends ITextUserAgent {

    private static final String DEFAULTS = "/resources/css/XhtmlNamespaceHandler.css";

    NothingOutside(ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
    }

    @Override
    public String resolveURI(@Nullable String address) {
        return address;
    }

    @Override
    protected InputStream resolveAndOpenStream(@Nullable String address) {
        if (address != null && address.endsWith(DEFAULTS)) {
            return XhtmlNamespaceHandler.class.getResourceAsStream(DEFAULTS);
        }
        throw new IllegalStateException("a paper may not fetch " + address);
    }
}
