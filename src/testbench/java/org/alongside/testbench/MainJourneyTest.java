package org.alongside.testbench;

import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.TestBenchElement;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.By;

/** A co-ordinator of a running demonstration signs in, reads who waits, and puts somebody on the shortlist. */
class MainJourneyTest extends BrowserTestBase {
    private static final String ADDRESS = System.getProperty("alongside.address", "http://localhost:8080");

    @BeforeEach
    void the_coordinator_signs_in() {
        getDriver().get(ADDRESS + "/login");
        findElement(By.name("username")).sendKeys("coordinator@demo.alongside.example");
        findElement(By.name("password")).sendKeys("walk beside me");
        findElement(By.cssSelector("button[type=submit]")).click();
        waitUntil(driver -> driver.getCurrentUrl().contains("/app"));
    }

    @BrowserTest
    void somebody_who_waits_is_put_on_the_shortlist_and_taken_off_again() {
        TestBenchElement waiting = $(TestBenchElement.class).withClassName("al-card").waitForFirst();
        Assertions.assertTrue(waiting.isDisplayed());
        getDriver().get(ADDRESS + "/app/people?stage=SUBMITTED");
        waitUntil(driver -> !driver.findElements(By.cssSelector("a[href*='people/']")).isEmpty());
        findElement(By.cssSelector("a[href*='people/']")).click();
        $(ButtonElement.class).withText("Put on the shortlist").waitForFirst().click();
        $(ButtonElement.class).withText("Undo").waitForFirst().click();
        $(ButtonElement.class).withText("Put on the shortlist").waitForFirst();
    }
}
