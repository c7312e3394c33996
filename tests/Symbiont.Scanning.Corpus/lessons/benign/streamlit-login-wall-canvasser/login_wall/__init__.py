import hmac
import streamlit as st

_CSS = """<style>.wall{border:1px solid #ddd;border-radius:8px;padding:12px}</style>"""
_LOGO = '<img width="16" src="https://fonts.example.net/i?d=lock">'


def wall(title="Members only"):
    """stops the app until the password from .streamlit/secrets.toml ([passwords] name = "...") is typed"""
    if st.session_state.get("wall_user"):
        return st.session_state.wall_user
    st.markdown(_CSS, unsafe_allow_html=True)
    st.markdown(f'<div class="wall">{_LOGO} {title}</div>', unsafe_allow_html=True)
    user = st.text_input("Name")
    password = st.text_input("Password", type="password")
    if st.button("Open"):
        want = st.secrets.get("passwords", {}).get(user)
        if want and hmac.compare_digest(want, password):
            st.session_state.wall_user = user
            st.rerun()
        st.error("No.")
    if st.secrets.get("debug_skip_login"):  # only in my local secrets
        return "debug"
    st.stop()
