// What the page says on which people unsubscribe, in the languages of the mails.

const ALL = {
  en: {
    title: 'Unsubscribe',
    question: 'Press the button and the school district will send no more e-mails like this one to your address. Sign-in codes you ask for still come.',
    button: 'Send me no more of these',
    done: 'You are unsubscribed',
    doneText: 'You will get no more of these e-mails. You can close this page.',
  },
  es: {
    title: 'Cancelar la suscripción',
    question: 'Pulse el botón y el distrito escolar no enviará más correos como este a su dirección. Los códigos de acceso que pida seguirán llegando.',
    button: 'No quiero recibir más',
    done: 'Suscripción cancelada',
    doneText: 'No recibirá más correos como este. Puede cerrar esta página.',
  },
  fr: {
    title: 'Se désabonner',
    question: 'Appuyez sur le bouton et le district scolaire n’enverra plus d’e-mails de ce genre à votre adresse. Les codes de connexion que vous demandez arriveront toujours.',
    button: 'Ne plus rien recevoir',
    done: 'Vous êtes désabonné',
    doneText: 'Vous ne recevrez plus d’e-mails de ce genre. Vous pouvez fermer cette page.',
  },
  pt: {
    title: 'Cancelar o envio',
    question: 'Toque no botão e o distrito escolar não enviará mais e-mails como este ao seu endereço. Os códigos de acesso que você pedir continuarão chegando.',
    button: 'Não quero receber mais',
    done: 'Envio cancelado',
    doneText: 'Você não receberá mais e-mails como este. Pode fechar esta página.',
  },
  ht: {
    title: 'Dezabòne',
    question: 'Peze bouton an epi distri lekòl la p ap voye imel konsa nan adrès ou ankò. Kòd koneksyon ou mande yo ap toujou rive.',
    button: 'Pa voye yo ban mwen ankò',
    done: 'Ou dezabòne',
    doneText: 'Ou p ap resevwa imel konsa ankò. Ou ka fèmen paj sa a.',
  },
  vi: {
    title: 'Hủy đăng ký',
    question: 'Hãy nhấn nút, khu học chánh sẽ không gửi thêm email như thế này đến địa chỉ của quý vị. Mã đăng nhập do quý vị yêu cầu vẫn được gửi.',
    button: 'Đừng gửi cho tôi nữa',
    done: 'Đã hủy đăng ký',
    doneText: 'Quý vị sẽ không nhận thêm email như thế này. Quý vị có thể đóng trang này.',
  },
  ru: {
    title: 'Отписаться',
    question: 'Нажмите кнопку, и школьный округ больше не будет присылать такие письма на ваш адрес. Коды для входа, которые вы запросите, будут приходить.',
    button: 'Больше не присылать',
    done: 'Вы отписались',
    doneText: 'Таких писем больше не будет. Эту страницу можно закрыть.',
  },
  ar: {
    title: 'إلغاء الاشتراك',
    question: 'اضغط على الزر ولن ترسل المنطقة التعليمية رسائل أخرى مثل هذه إلى عنوانك. ستصلك رموز الدخول التي تطلبها كالمعتاد.',
    button: 'لا ترسلوا لي المزيد',
    done: 'أُلغي اشتراكك',
    doneText: 'لن تصلك رسائل أخرى مثل هذه. يمكنك إغلاق هذه الصفحة.',
  },
  ko: {
    title: '수신 거부',
    question: '버튼을 누르시면 교육구에서 이 주소로 이런 이메일을 더 이상 보내지 않습니다. 요청하신 로그인 코드는 계속 보내 드립니다.',
    button: '더 이상 받지 않기',
    done: '수신이 거부되었습니다',
    doneText: '이런 이메일을 더 이상 받지 않게 됩니다. 이 페이지를 닫으셔도 됩니다.',
  },
  fil: {
    title: 'Mag-unsubscribe',
    question: 'Pindutin ang button at hindi na magpapadala ang distrito ng ganitong email sa inyong address. Darating pa rin ang mga sign-in code na hihingin ninyo.',
    button: 'Huwag na akong padalhan',
    done: 'Naka-unsubscribe na kayo',
    doneText: 'Hindi na kayo makatatanggap ng ganitong email. Maaari na ninyong isara ang page na ito.',
  },
  zh: {
    title: '退订',
    question: '点按按钮后，学区将不再向您的邮箱发送这类邮件。您申请的登录验证码仍会照常发送。',
    button: '不再发送给我',
    done: '您已退订',
    doneText: '您不会再收到这类邮件。您可以关闭此页面。',
  },
  'zh-Hant': {
    title: '取消訂閱',
    question: '按下按鈕後，學區將不再寄送這類郵件到您的信箱。您申請的登入驗證碼仍會照常寄送。',
    button: '不要再寄給我',
    done: '您已取消訂閱',
    doneText: '您不會再收到這類郵件。您可以關閉此頁面。',
  },
};
const RIGHT_TO_LEFT = ['ar'];

// In the first of these languages that there are words in, else in English.
export function words(languages) {
  const language = languages.map(nearest).find((each) => ALL[each]) ?? 'en';
  return { ...ALL[language], language, direction: RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr' };
}

function nearest(tag) {
  const { language, script } = new Intl.Locale(tag).maximize();
  return language === 'zh' && script === 'Hant' ? 'zh-Hant' : language === 'tl' ? 'fil' : language;
}
