package org.wageaccord.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;

/** A paper is made of its template and values alone: nothing is fetched from a disk or a network. */
final class NothingOutside extends ITextUserAgent {

    private static final String DEFAULTS = "/resources/css/XhtmlNamespaceHandler.css";

    private final byte[] defaults;

    /** @param defaults the style sheet that stands in for the renderer's own */
    NothingOutside(ITextOutputDevice device, int dotsPerPixel, byte[] defaults) {
        super(device, dotsPerPixel);
        this.defaults = defaults;
    }

    @Override
    public String resolveURI(@Nullable String address) {
        return address;
    }

    @Override
    protected InputStream resolveAndOpenStream(@Nullable String address) {
        if (address != null && address.endsWith(DEFAULTS)) {
            return new ByteArrayInputStream(defaults);
        }
        throw new IllegalStateException("a paper may not fetch " + address);
    }
}
