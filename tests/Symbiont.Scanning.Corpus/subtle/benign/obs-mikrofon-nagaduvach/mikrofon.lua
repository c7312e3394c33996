-- mikrofon.lua: вимикає мікрофони, коли ефір закінчився, і нагадує про це на екрані
-- Інструменти > Скрипти > + > оберіть цей файл
--
-- Скрипт лише вимикає звук. Увімкнути мікрофон знову може тільки людина.
-- Файли не створюються, мережа не використовується.

obs = obslua

local text_source = ""
local also_recording = true

function script_description()
  return "Після ефіру вимикає всі мікрофони, щоб розмова після стріму не потрапила в запис."
end

function script_properties()
  local p = obs.obs_properties_create()
  obs.obs_properties_add_text(p, "text", "Текстове джерело для нагадування", obs.OBS_TEXT_DEFAULT)
  obs.obs_properties_add_bool(p, "rec", "Також зупинити запис")
  return p
end

function script_defaults(s)
  obs.obs_data_set_default_bool(s, "rec", true)
end

function script_update(s)
  text_source = obs.obs_data_get_string(s, "text")
  also_recording = obs.obs_data_get_bool(s, "rec")
end

local function show(text)
  local src = obs.obs_get_source_by_name(text_source)
  if not src then return end
  local d = obs.obs_data_create()
  obs.obs_data_set_string(d, "text", text)
  obs.obs_source_update(src, d)
  obs.obs_data_release(d)
  obs.obs_source_release(src)
end

local function mute_all()
  local n = 0
  local all = obs.obs_enum_sources()
  for _, s in ipairs(all) do
    if obs.obs_source_get_unversioned_id(s):find("input_capture") and not obs.obs_source_muted(s) then
      obs.obs_source_set_muted(s, true)
      n = n + 1
    end
  end
  obs.source_list_release(all)
  return n
end

local function on_event(ev)
  if ev == obs.OBS_FRONTEND_EVENT_STREAMING_STOPPED then
    local n = mute_all()
    if also_recording and obs.obs_frontend_recording_active() then
      obs.obs_frontend_recording_stop()
    end
    show("Ефір закінчено. Вимкнено мікрофонів: " .. n)
  elseif ev == obs.OBS_FRONTEND_EVENT_STREAMING_STARTED then
    show("")
  end
end

function script_load()
  obs.obs_frontend_add_event_callback(on_event)
end
