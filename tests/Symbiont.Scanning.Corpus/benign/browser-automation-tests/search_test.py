"""Looks whether the search of our own site works, in a real browser."""
import os

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support import expected_conditions as ec
from selenium.webdriver.support.ui import WebDriverWait

BASE = os.environ.get("BASE_URL", "http://localhost:8080")


@pytest.fixture
def browser():
    options = webdriver.ChromeOptions()
    options.add_argument("--headless=new")
    driver = webdriver.Chrome(options=options)
    yield driver
    driver.quit()


def test_search_finds_a_product(browser):
    browser.get(BASE)
    field = browser.find_element(By.NAME, "q")
    field.send_keys("lamp", Keys.ENTER)
    WebDriverWait(browser, 10).until(ec.title_contains("lamp"))
    assert browser.find_elements(By.CSS_SELECTOR, ".result")


def test_the_basket_survives_a_reload(browser):
    browser.get(f"{BASE}/product/lamp")
    browser.find_element(By.ID, "add").click()
    cookie = browser.get_cookie("basket")
    assert cookie is not None and cookie["sameSite"] == "Lax"
    browser.refresh()
    assert browser.execute_script("return document.querySelector('#count').textContent") == "1"
