package org.wageaccord.documents;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.wageaccord.documents.pdf.QrCode;

/** QR codes by which a page is opened on a phone as well. */
@Service
public class PageCodes {

    private final String address;

    /** @param address where this installation is reached, as in the codes on papers; may be empty */
    PageCodes(@Value("${wage-accord.address:}") String address) {
        this.address = address;
    }

    /**
     * A picture as a data address.
     *
     * @param here where the browser that asks has reached the installation; used where no address is set
     */
    public String of(String here, String path) {
        return QrCode.dataUri(address(here, path));
    }

    /** What such a picture says, for who reads and does not scan. */
    public String address(String here, String path) {
        return (address.isBlank() ? here : address) + path;
    }
}
