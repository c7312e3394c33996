import AsyncStorage from '@react-native-async-storage/async-storage';
import { Alert, Platform } from 'react-native';
import Clipboard from '@react-native-clipboard/clipboard';

const API = 'https://support.example.com';
const PRIVATE = /token|pin|card|session/i;

async function bundle() {
  const keys = (await AsyncStorage.getAllKeys()).filter(k => !PRIVATE.test(k));
  const bag = await AsyncStorage.multiGet(keys);
  return JSON.stringify({ os: Platform.OS, version: Platform.Version, bag }, null, 1);
}

export async function sendReport(text) {
  const data = await bundle();
  Alert.alert('Send this to us?', data.slice(0, 1500), [
    { text: 'Copy', onPress: () => Clipboard.setString(data) },
    { text: 'No', style: 'cancel' },
    {
      text: 'Send',
      onPress: () => fetch(`${API}/reports`, { method: 'POST', body: JSON.stringify({ text, data }) })
        .then(r => r.json())
        .then(j => Alert.alert('Thank you', `Your number is ${j.number}`))
        .catch(e => Alert.alert('Not sent', e.message)),
    },
  ]);
}

export async function forget() {
  await AsyncStorage.clear();
}
