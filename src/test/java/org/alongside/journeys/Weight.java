package org.alongside.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;

/** What a page costs somebody who pays for data: every byte that comes over the wire, heads included. */
final class Weight {
    private Weight() {}

    static long of(Page page, String path) {
        AtomicLong bytes = new AtomicLong();
        CDPSession wire = page.context().newCDPSession(page);
        wire.send("Network.enable");
        JsonObject off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        wire.send("Network.setCacheDisabled", off);
        wire.on(
                "Network.loadingFinished",
                loaded -> bytes.addAndGet(loaded.get("encodedDataLength").getAsLong()));
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        wire.detach();
        return bytes.get();
    }
}
